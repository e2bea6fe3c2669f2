package com.stylesense.pipeline.clean;

import java.util.ArrayList;
import java.util.List;

/** What was done to one row, gathered until it is known whether it becomes a product. */
final class RowRepairs {

    private final RawLine line;
    private final String id;
    private final List<Repair> repairs = new ArrayList<>();

    RowRepairs(RawLine line, String id) {
        this.line = line;
        this.id = id;
        line.repairs().forEach(kind -> take(kind, ""));
    }

    /** Notes the repair and gives back what was taken. */
    String take(String kind, String taken) {
        repairs.add(new Repair(line.number(), id, kind, taken));
        return taken;
    }

    List<Repair> all() {
        return repairs.stream().distinct().toList();
    }
}
