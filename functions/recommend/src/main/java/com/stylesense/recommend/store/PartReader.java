package com.stylesense.recommend.store;

/** Reads one part of a profile. */
@FunctionalInterface
interface PartReader<T> {

    T read(ProfileReading reading);
}
