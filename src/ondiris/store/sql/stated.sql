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
  "t3"."loaded_by"
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
ORDER BY
  "t3"."country" ASC,
  "t3"."indicator" ASC,
  "t3"."activity" ASC,
  "t3"."region" ASC,
  "t3"."product" ASC,
  "t3"."measure" ASC,
  "t3"."unit" ASC,
  "t3"."nature" ASC,
  "t3"."first" ASC,
  "t3"."last" ASC,
  "t3"."published" ASC,
  "t3"."since" ASC,
  "t3"."loaded_at" ASC,
  "t3"."load" ASC,
  "t3"."file" ASC,
  "t3"."sheet" ASC,
  "t3"."row" ASC,
  "t3"."value" ASC
