--liquibase formatted sql

--changeset stylesense:034-picture-digests
-- Whoever stores a vector looks whether the picture has one already, which it then shares.
CREATE INDEX product_embeddings_picture ON product_embeddings (image_digest) WHERE image_digest <> '';

--changeset stylesense:034-shared-vectors
-- Products that show one file share one vector: stored by several runs, theirs may differ in the seventh decimal and no longer tie.
UPDATE product_embeddings SET embedding = shared.embedding
FROM (
    SELECT DISTINCT ON (model_digest, image_digest) model_digest, image_digest, embedding
    FROM product_embeddings WHERE image_digest <> '' ORDER BY model_digest, image_digest, product_id
) AS shared
WHERE product_embeddings.model_digest = shared.model_digest AND product_embeddings.image_digest = shared.image_digest
    AND product_embeddings.embedding <> shared.embedding;
