package com.stylesense.recommend;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A bounded memory that requests share: what was used longest ago gives way. */
final class Recent<K, V> {

    private final Map<K, V> values;

    Recent(int most) {
        values = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** Null when it is not remembered. */
    V get(K key) {
        return values.get(key);
    }

    void put(K key, V value) {
        values.put(key, value);
    }
}
