package com.stylesense.runtime.lambda;

/** Something that does not survive a snapshot, such as a connection: let go before, taken up again in each copy. */
public interface SnapshotResource {

    void release();

    void restore();
}
