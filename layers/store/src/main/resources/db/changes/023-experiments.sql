--liquibase formatted sql

--changeset stylesense:023-experiments
-- Strategies compared on one shelf of one page. version counts what was started and stopped: a page that is answered says by its number
-- which experiments were running then, and an experiment was if it was started by that number and not stopped.
CREATE TABLE experiments (
    name            text        PRIMARY KEY,
    kind            text        NOT NULL CHECK (kind IN ('ab', 'interleaving')),
    page            text        NOT NULL,
    shelf           text        NOT NULL,
    status          text        NOT NULL CHECK (status IN ('draft', 'running', 'stopped')),
    winner          text,
    rolled_out      boolean     NOT NULL DEFAULT false,
    stopped_by      text        CHECK (stopped_by IN ('operator', 'guard')),
    created_at      timestamptz NOT NULL,
    started_at      timestamptz,
    stopped_at      timestamptz,
    started_version bigint,
    stopped_version bigint,
    CHECK (NOT rolled_out OR (winner IS NOT NULL AND status = 'stopped')),
    CHECK ((status = 'draft') = (started_version IS NULL)),
    CHECK ((status = 'stopped') = (stopped_version IS NOT NULL))
);
CREATE UNIQUE INDEX experiments_running ON experiments (page, shelf) WHERE status = 'running';
CREATE UNIQUE INDEX experiments_rolled_out ON experiments (page, shelf) WHERE rolled_out;
CREATE TABLE experiment_variants (
    experiment  text             NOT NULL REFERENCES experiments ON DELETE CASCADE,
    place       smallint         NOT NULL,
    name        text             NOT NULL,
    strategy    text             NOT NULL,
    share       double precision NOT NULL,
    bucket_from bigint           NOT NULL,
    bucket_to   bigint           NOT NULL,
    PRIMARY KEY (experiment, place),
    UNIQUE (experiment, name)
);
CREATE TABLE experiments_version (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    version   bigint  NOT NULL
);
INSERT INTO experiments_version (version) VALUES (0);

--changeset stylesense:023-shopper-units
-- By which number a shopper is assigned who was a visitor before: a hash of the visitor's id, from which nobody can tell it.
CREATE TABLE shopper_units (
    user_id bigint PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    unit    bigint NOT NULL
);

--changeset stylesense:023-experiment-results
-- What was counted in an experiment until the last refresh of a day: sums over people, of counts and of their squares, from which a rate
-- and its error follow. trials are impressions, successes what the metric counts; of a preference, clicks and those on the variant.
CREATE TABLE experiment_results (
    experiment        text             NOT NULL REFERENCES experiments ON DELETE CASCADE,
    day               date             NOT NULL,
    variant           text             NOT NULL,
    metric            text             NOT NULL,
    computed_at       timestamptz      NOT NULL,
    people            bigint           NOT NULL,
    trials            double precision NOT NULL,
    successes         double precision NOT NULL,
    trials_squared    double precision NOT NULL,
    successes_squared double precision NOT NULL,
    products          double precision NOT NULL,
    PRIMARY KEY (experiment, day, variant, metric)
);

--changeset stylesense:023-experiment-of splitStatements:false
-- The first four bytes of SHA-256 as a number, as RandomizationUnit has it.
CREATE FUNCTION experiment_hash(words text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ('x' || left(encode(sha256(convert_to(words, 'UTF8')), 'hex'), 8))::bit(32)::bigint
$$;

-- What a page's request_id says, as RequestMark wrote it: the page's first letter and the version in 48 bits. Null of any other.
CREATE FUNCTION request_mark(request_id text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN request_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'
        THEN ('x' || left(request_id, 8) || substr(request_id, 10, 4))::bit(48)::bigint END
$$;

-- The variant that an event of a list tells of: that of the person, where it was shown, or the team that the product is of. No row where
-- the page was answered without the experiment, or where another strategy was shown than the person's.
CREATE FUNCTION experiment_of(told_request text, told_shelf text, told_strategy text, of_user bigint, of_visitor uuid)
RETURNS TABLE (experiment text, variant text) LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT run.name, variant.name
    FROM experiments run JOIN experiment_variants variant ON variant.experiment = run.name
    WHERE run.shelf = told_shelf
      AND ascii(run.page) = request_mark(told_request) >> 40
      AND run.started_version <= request_mark(told_request) & 1099511627775
      AND (run.stopped_version IS NULL OR run.stopped_version > request_mark(told_request) & 1099511627775)
      AND variant.strategy = told_strategy
      AND (run.kind = 'interleaving' OR (
          SELECT bucket >= variant.bucket_from AND bucket < variant.bucket_to
          FROM experiment_hash(run.name || ':' || coalesce(
              (SELECT unit FROM shopper_units WHERE user_id = of_user),
              experiment_hash('shopper:' || of_user),
              experiment_hash('visitor:' || of_visitor))) AS bucket))
$$;
