--liquibase formatted sql

--changeset stylesense:045-vector-kinds
-- Vectors tell how they were made: the kind (arithmetic and preparation of the picture) decides whether two can be compared, the maker
-- (device and library) moves the seventh decimal alone. The shop has had one kind until now; who made it nobody noted.
ALTER TABLE product_embeddings
    ADD COLUMN kind  text NOT NULL DEFAULT 'fp32; padded with white to a square, bilinear to 224 x 224 with antialiasing',
    ADD COLUMN maker text NOT NULL DEFAULT '';

--changeset stylesense:045-unknown-kinds
-- A matrix that came without its manifest bears its file's name.
UPDATE product_embeddings SET kind = '' WHERE model LIKE '%.npy';
