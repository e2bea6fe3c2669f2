package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.csv.Separator;
import com.stylesense.recommender.model.EventKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A line a shopper: who it is, then the items in order, with blanks or tabs between them. Or a line an event, the shopper and one item, in
 * the order of the lines.
 */
final class SequenceForm {

    private static final String REMEDY =
            "Expected is a table with a header above it, user,item,timestamp[,kind,value], or a line a user: the user, then its items in order.";
    private static final int PAIR = 2;

    private final LoggedEvents events;
    private final Path file;
    private boolean pairs = true;
    private boolean again;

    private SequenceForm(LoggedEvents events, Path file) {
        this.events = events;
        this.file = file;
    }

    /**
     * @param before how many lines were read already
     * @return whether each line was an event
     */
    static boolean read(BufferedReader reader, int before, LoggedEvents events, Path file) throws IOException {
        SequenceForm form = new SequenceForm(events, file);
        int line = before;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            if (!text.isBlank()) {
                form.add(text.strip(), line);
            }
        }
        return form.again;
    }

    private void add(String text, int line) {
        String[] words = text.split("\\s+");
        if (words.length < PAIR && text.indexOf(Separator.of(text)) >= 0) {
            // Below a title the header of a table that lacks a column.
            throw TableForm.refusal(text, new ColumnNames(Map.of()), file, line);
        }
        if (words.length < PAIR) {
            throw LineFailure.at(file, line, "the user " + words[0] + " comes without an item.", REMEDY);
        }
        if (text.indexOf(' ') >= 0 && text.indexOf('\t') != text.lastIndexOf('\t')) {
            throw LineFailure.at(file, line, "blanks stand within its cells, as in a table.", REMEDY);
        }
        pairs &= words.length == PAIR;
        again |= events.hasUser(words[0]);
        if (again && !pairs) {
            throw LineFailure.at(
                    file, line, "the user " + words[0] + " has a line already, or another has two.", REMEDY);
        }
        for (int place = 1; place < words.length; place++) {
            events.addNext(words[0], words[place], EventKind.ORDER, 1);
        }
    }
}
