SELECT
  "t7"."key",
  "t7"."country",
  "t7"."indicator",
  "t7"."activity",
  "t7"."region",
  "t7"."product",
  "t7"."measure",
  "t7"."unit",
  "t7"."nature",
  "t7"."first",
  "t7"."last",
  "t7"."period",
  "t7"."value",
  "t7"."scale",
  "t7"."decimals",
  "t7"."qualifier",
  "t7"."source",
  "t7"."published",
  "t7"."in_use",
  "t7"."reason",
  "t7"."note",
  "t7"."file",
  "t7"."sha256",
  "t7"."sheet",
  "t7"."row",
  "t7"."load",
  "t7"."sequence",
  "t7"."loaded_at",
  "t7"."load_reason",
  "t7"."loaded_by",
  "t7"."origin",
  "t7"."withdrawn"
FROM (
  SELECT
    "t6".*
    EXCLUDE ("place")
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t4"."key",
        "t4"."country",
        "t4"."indicator",
        "t4"."activity",
        "t4"."region",
        "t4"."product",
        "t4"."measure",
        "t4"."unit",
        "t4"."nature",
        "t4"."first",
        "t4"."last",
        "t4"."period",
        "t4"."value",
        "t4"."scale",
        "t4"."decimals",
        "t4"."qualifier",
        "t4"."source",
        "t4"."published",
        "t4"."in_use",
        "t4"."reason",
        "t4"."note",
        "t4"."file",
        "t4"."sha256",
        "t4"."sheet",
        "t4"."row",
        "t4"."load",
        "t4"."sequence",
        "t4"."loaded_at",
        "t4"."load_reason",
        "t4"."loaded_by",
        "t4"."origin",
        "t4"."withdrawn",
        "t4"."since",
        ROW_NUMBER() OVER (
          PARTITION BY "t4"."key", "t4"."value", "t4"."scale", "t4"."decimals", "t4"."qualifier", "t4"."source", "t4"."published", "t4"."reason"
          ORDER BY "t4"."withdrawn" ASC, "t4"."sequence" DESC, "t4"."loaded_at" DESC, "t4"."load" DESC, "t4"."in_use" DESC, "t4"."file" DESC, "t4"."sheet" DESC, "t4"."row" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "place"
      FROM (
        SELECT
          "t3".*
          EXCLUDE ("place")
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t1"."key",
              "t1"."country",
              "t1"."indicator",
              "t1"."activity",
              "t1"."region",
              "t1"."product",
              "t1"."measure",
              "t1"."unit",
              "t1"."nature",
              "t1"."first",
              "t1"."last",
              "t1"."period",
              "t1"."value",
              "t1"."scale",
              "t1"."decimals",
              "t1"."qualifier",
              "t1"."source",
              "t1"."published",
              "t1"."in_use",
              "t1"."reason",
              "t1"."note",
              "t1"."file",
              "t1"."sha256",
              "t1"."sheet",
              "t1"."row",
              "t1"."load",
              "t1"."sequence",
              "t1"."loaded_at",
              "t1"."load_reason",
              "t1"."loaded_by",
              "t1"."origin",
              "t1"."withdrawn",
              "t1"."since",
              ROW_NUMBER() OVER (
                PARTITION BY "t1"."key", "t1"."value", "t1"."scale", "t1"."decimals", "t1"."qualifier", "t1"."source", "t1"."published", "t1"."reason", "t1"."origin"
                ORDER BY "t1"."sequence" DESC, "t1"."loaded_at" DESC, "t1"."load" DESC, "t1"."in_use" DESC, "t1"."file" DESC, "t1"."sheet" DESC, "t1"."row" DESC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place"
            FROM (
              SELECT
                "t0"."key",
                "t0"."country",
                "t0"."indicator",
                "t0"."activity",
                "t0"."region",
                "t0"."product",
                "t0"."measure",
                "t0"."unit",
                "t0"."nature",
                "t0"."first",
                "t0"."last",
                "t0"."period",
                "t0"."value",
                "t0"."scale",
                "t0"."decimals",
                "t0"."qualifier",
                "t0"."source",
                "t0"."published",
                "t0"."in_use",
                "t0"."reason",
                "t0"."note",
                "t0"."file",
                "t0"."sha256",
                "t0"."sheet",
                "t0"."row",
                "t0"."load",
                "t0"."sequence",
                "t0"."loaded_at",
                "t0"."load_reason",
                "t0"."loaded_by",
                "t0"."origin",
                "t0"."withdrawn",
                MIN("t0"."sequence") OVER (
                  PARTITION BY "t0"."key", "t0"."value", "t0"."scale", "t0"."decimals", "t0"."qualifier", "t0"."source", "t0"."published", "t0"."reason"
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "since"
              FROM "known" AS "t0"
            ) AS "t1"
          ) AS "t2"
          WHERE
            "t2"."place" = 0
        ) AS "t3"
      ) AS "t4"
    ) AS "t5"
    WHERE
      "t5"."place" = 0
  ) AS "t6"
) AS "t7"
ORDER BY
  "t7"."country" ASC,
  "t7"."indicator" ASC,
  "t7"."activity" ASC,
  "t7"."region" ASC,
  "t7"."product" ASC,
  "t7"."measure" ASC,
  "t7"."unit" ASC,
  "t7"."nature" ASC,
  "t7"."first" ASC,
  "t7"."last" ASC,
  "t7"."published" ASC,
  "t7"."since" ASC,
  "t7"."loaded_at" ASC,
  "t7"."load" ASC,
  "t7"."file" ASC,
  "t7"."sheet" ASC,
  "t7"."row" ASC,
  "t7"."value" ASC
