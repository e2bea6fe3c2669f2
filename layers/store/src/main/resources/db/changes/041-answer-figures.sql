--liquibase formatted sql

--changeset stylesense:041-daily-fallbacks
-- Lists that each strategy was asked for, and how many of them something else had to be served in. The instances that answer add to it.
CREATE TABLE daily_fallbacks (
    day       date   NOT NULL,
    strategy  text   NOT NULL,
    lists     bigint NOT NULL,
    fallbacks bigint NOT NULL,
    PRIMARY KEY (day, strategy)
);

--changeset stylesense:041-daily-latencies
-- A histogram of how long answers took, a row a bucket; LatencyBucket says of which times each is. Histograms are summed row by row.
CREATE TABLE daily_latencies (
    day      date     NOT NULL,
    endpoint text     NOT NULL,
    bucket   smallint NOT NULL,
    answers  bigint   NOT NULL,
    PRIMARY KEY (day, endpoint, bucket)
);
