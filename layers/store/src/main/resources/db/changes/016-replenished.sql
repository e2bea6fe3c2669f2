--liquibase formatted sql

--changeset stylesense:016-replenished
-- Whether a product is bought again as a rule: what was bought is shown again where it is. What having had to do with it says for buying
-- it (repeat) counts for what was liked and not bought yet too, and so stands beside every product.
ALTER TABLE item_similarities ADD COLUMN replenished boolean NOT NULL DEFAULT false;
UPDATE item_similarities SET replenished = repeat > 0;
ALTER TABLE item_similarities ALTER COLUMN replenished DROP DEFAULT;
