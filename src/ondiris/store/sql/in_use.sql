SELECT
  "t11"."key",
  "t11"."country",
  "t11"."indicator",
  "t11"."activity",
  "t11"."region",
  "t11"."product",
  "t11"."measure",
  "t11"."unit",
  "t11"."nature",
  "t11"."first",
  "t11"."last",
  "t11"."period",
  "t11"."value",
  "t11"."scale",
  "t11"."decimals",
  "t11"."qualifier",
  "t11"."source",
  "t11"."published",
  "t11"."in_use",
  "t11"."reason",
  "t11"."note",
  "t11"."file",
  "t11"."sha256",
  "t11"."sheet",
  "t11"."row",
  "t11"."load",
  "t11"."sequence",
  "t11"."loaded_at",
  "t11"."load_reason",
  "t11"."loaded_by",
  "t11"."origin",
  "t11"."withdrawn"
FROM (
  SELECT
    "t10".*
    EXCLUDE ("place")
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t8"."key",
        "t8"."country",
        "t8"."indicator",
        "t8"."activity",
        "t8"."region",
        "t8"."product",
        "t8"."measure",
        "t8"."unit",
        "t8"."nature",
        "t8"."first",
        "t8"."last",
        "t8"."period",
        "t8"."value",
        "t8"."scale",
        "t8"."decimals",
        "t8"."qualifier",
        "t8"."source",
        "t8"."published",
        "t8"."in_use",
        "t8"."reason",
        "t8"."note",
        "t8"."file",
        "t8"."sha256",
        "t8"."sheet",
        "t8"."row",
        "t8"."load",
        "t8"."sequence",
        "t8"."loaded_at",
        "t8"."load_reason",
        "t8"."loaded_by",
        "t8"."origin",
        "t8"."withdrawn",
        "t8"."since",
        ROW_NUMBER() OVER (
          PARTITION BY "t8"."key"
          ORDER BY "t8"."in_use" DESC, "t8"."published" DESC, "t8"."since" DESC, "t8"."loaded_at" DESC, "t8"."load" DESC, "t8"."file" DESC, "t8"."sheet" DESC, "t8"."row" DESC, "t8"."value" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "place"
      FROM (
        SELECT
          *
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
        WHERE
          NOT (
            "t7"."withdrawn"
          )
      ) AS "t8"
    ) AS "t9"
    WHERE
      "t9"."place" = 0
  ) AS "t10"
) AS "t11"
ORDER BY
  "t11"."country" ASC,
  "t11"."indicator" ASC,
  "t11"."activity" ASC,
  "t11"."region" ASC,
  "t11"."product" ASC,
  "t11"."measure" ASC,
  "t11"."unit" ASC,
  "t11"."nature" ASC,
  "t11"."first" ASC,
  "t11"."last" ASC,
  "t11"."published" ASC,
  "t11"."since" ASC,
  "t11"."loaded_at" ASC,
  "t11"."load" ASC,
  "t11"."file" ASC,
  "t11"."sheet" ASC,
  "t11"."row" ASC,
  "t11"."value" ASC
