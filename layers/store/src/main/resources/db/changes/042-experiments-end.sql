--liquibase formatted sql

--changeset stylesense:042-experiments-end
-- An experiment ends by time before the first of what it counts is forgotten.
ALTER TABLE experiments DROP CONSTRAINT experiments_stopped_by_check;
ALTER TABLE experiments ADD CONSTRAINT experiments_stopped_by_check CHECK (stopped_by IN ('operator', 'guard', 'time'));
