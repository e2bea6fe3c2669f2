package com.stylesense.recommender.model;

import java.util.Arrays;

/** Copies shoppers with all that they did into columns of their own, in order of their ids. */
final class EventLogCopy {

    private final long[] userIds;
    private final int[] bounds;
    private final EventLog.Columns columns;
    private int users;

    EventLogCopy(int users, int events) {
        userIds = new long[users];
        bounds = new int[users + 1];
        columns = EventLog.Columns.ofSize(events);
    }

    void add(EventLog log, int user) {
        int from = log.from(user);
        int size = log.to(user) - from;
        int place = bounds[users];
        EventLog.Columns source = log.columns();
        System.arraycopy(source.items(), from, columns.items(), place, size);
        System.arraycopy(source.times(), from, columns.times(), place, size);
        System.arraycopy(source.steps(), from, columns.steps(), place, size);
        System.arraycopy(source.kinds(), from, columns.kinds(), place, size);
        System.arraycopy(source.values(), from, columns.values(), place, size);
        userIds[users++] = log.userId(user);
        bounds[users] = place + size;
    }

    EventLog log(long[] itemIds) {
        return new EventLog(
                userIds, itemIds, Arrays.copyOf(bounds, users), Arrays.copyOfRange(bounds, 1, users + 1), columns);
    }
}
