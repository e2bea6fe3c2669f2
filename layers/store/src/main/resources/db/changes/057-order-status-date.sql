--liquibase formatted sql

--changeset stylesense:057-order-status-date
-- Since when the order has its status. Null while it is placed, which ordered_at tells, and where nobody knows, as of imported orders.
ALTER TABLE orders ADD COLUMN status_changed_at timestamptz;
