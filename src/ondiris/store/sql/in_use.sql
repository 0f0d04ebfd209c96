SELECT
  "t6"."key",
  "t6"."country",
  "t6"."indicator",
  "t6"."activity",
  "t6"."region",
  "t6"."product",
  "t6"."measure",
  "t6"."unit",
  "t6"."nature",
  "t6"."first",
  "t6"."last",
  "t6"."period",
  "t6"."value",
  "t6"."scale",
  "t6"."decimals",
  "t6"."qualifier",
  "t6"."source",
  "t6"."published",
  "t6"."in_use",
  "t6"."reason",
  "t6"."note",
  "t6"."file",
  "t6"."sha256",
  "t6"."sheet",
  "t6"."row",
  "t6"."load",
  "t6"."sequence",
  "t6"."loaded_at",
  "t6"."load_reason",
  "t6"."loaded_by"
FROM (
  SELECT
    "t5".*
    EXCLUDE ("place")
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t3"."key",
        "t3"."country",
        "t3"."indicator",
        "t3"."activity",
        "t3"."region",
        "t3"."product",
        "t3"."measure",
        "t3"."unit",
        "t3"."nature",
        "t3"."first",
        "t3"."last",
        "t3"."period",
        "t3"."value",
        "t3"."scale",
        "t3"."decimals",
        "t3"."qualifier",
        "t3"."source",
        "t3"."published",
        "t3"."in_use",
        "t3"."reason",
        "t3"."note",
        "t3"."file",
        "t3"."sha256",
        "t3"."sheet",
        "t3"."row",
        "t3"."load",
        "t3"."sequence",
        "t3"."loaded_at",
        "t3"."load_reason",
        "t3"."loaded_by",
        "t3"."since",
        ROW_NUMBER() OVER (
          PARTITION BY "t3"."key"
          ORDER BY "t3"."in_use" DESC, "t3"."published" DESC, "t3"."since" DESC, "t3"."loaded_at" DESC, "t3"."load" DESC, "t3"."file" DESC, "t3"."sheet" DESC, "t3"."row" DESC, "t3"."value" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "place"
      FROM (
        SELECT
          "t2".*
          EXCLUDE ("place")
        FROM (
          SELECT
            *
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
              MIN("t0"."sequence") OVER (
                PARTITION BY "t0"."key", "t0"."value", "t0"."scale", "t0"."decimals", "t0"."qualifier", "t0"."source", "t0"."published", "t0"."reason"
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "since",
              ROW_NUMBER() OVER (
                PARTITION BY "t0"."key", "t0"."value", "t0"."scale", "t0"."decimals", "t0"."qualifier", "t0"."source", "t0"."published", "t0"."reason"
                ORDER BY "t0"."sequence" DESC, "t0"."loaded_at" DESC, "t0"."load" DESC, "t0"."in_use" DESC, "t0"."file" DESC, "t0"."sheet" DESC, "t0"."row" DESC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place"
            FROM "known" AS "t0"
          ) AS "t1"
          WHERE
            "t1"."place" = 0
        ) AS "t2"
      ) AS "t3"
    ) AS "t4"
    WHERE
      "t4"."place" = 0
  ) AS "t5"
) AS "t6"
ORDER BY
  "t6"."country" ASC,
  "t6"."indicator" ASC,
  "t6"."activity" ASC,
  "t6"."region" ASC,
  "t6"."product" ASC,
  "t6"."measure" ASC,
  "t6"."unit" ASC,
  "t6"."nature" ASC,
  "t6"."first" ASC,
  "t6"."last" ASC,
  "t6"."published" ASC,
  "t6"."since" ASC,
  "t6"."loaded_at" ASC,
  "t6"."load" ASC,
  "t6"."file" ASC,
  "t6"."sheet" ASC,
  "t6"."row" ASC,
  "t6"."value" ASC
