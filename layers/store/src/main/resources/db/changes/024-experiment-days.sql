--liquibase formatted sql

--changeset stylesense:024-experiment-days
-- Finds what was attributed to an experiment, by person.
CREATE INDEX attributed_days_experiment ON attributed_days (experiment, person) WHERE experiment <> '';
