package com.stylesense.pipeline.evaluate;

import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.LeaveLast;
import com.stylesense.recommender.model.Protocol;
import com.stylesense.recommender.model.SplitByTime;
import java.util.Locale;
import java.util.function.BiFunction;

/** The protocols by the names under which a person asks for them. */
enum Protocols {
    LEAVE_LAST(LeaveLast::new),
    TEMPORAL(SplitByTime::new);

    private final BiFunction<EventLog, Boolean, Protocol> constructor;

    Protocols(BiFunction<EventLog, Boolean, Protocol> constructor) {
        this.constructor = constructor;
    }

    Protocol of(EventLog log, boolean repeats) {
        return constructor.apply(log, repeats);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
