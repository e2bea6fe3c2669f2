--liquibase formatted sql

--changeset stylesense:090-packed-co-purchases
-- All that is bought with a product, where that is more than the best beside it: a narrowed list may need the last of them. Some four bytes
-- each (PackedCoPurchases), where arrays take sixteen; nothing is left to compress. The refresh fills it. Null where the best are all, and
-- in rows that the version before added: of these the log is counted still. What that version changes keeps a list of the refresh before.
ALTER TABLE co_purchases ADD COLUMN packed bytea;
ALTER TABLE co_purchases ALTER COLUMN packed SET STORAGE EXTERNAL;
