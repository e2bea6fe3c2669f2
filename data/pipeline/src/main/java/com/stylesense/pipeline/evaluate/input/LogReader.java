package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.csv.Separator;
import com.stylesense.pipeline.csv.TextReader;
import com.stylesense.pipeline.evaluate.shop.ShopEvents;
import com.stylesense.pipeline.evaluate.shop.ShopFolder;
import com.stylesense.pipeline.evaluate.shop.ShopRecords;
import com.stylesense.recommender.model.EventLog;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a log of what shoppers did, packed by gzip or not: a table with a header, or a line a shopper with the items in order. Or a folder
 * with a shop's files.
 */
public final class LogReader {

    private final ColumnNames names;
    private final long seed;
    private final ProgressListener progress;

    /** @param seed decides how the items are shuffled */
    public LogReader(ColumnNames names, long seed, ProgressListener progress) {
        this.names = names;
        this.seed = seed;
        this.progress = progress;
    }

    /** @throws PipelineFailure when the file is not understood, with the line and what to do */
    public InputLog read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return readShop(file);
        }
        if (!Files.exists(file)) {
            throw new PipelineFailure("There is no file " + file + ".", "Name a log, or a folder with a shop's files.");
        }
        LoggedEvents events = new LoggedEvents();
        boolean timed;
        try (InputStream bytes = new CountedStream(file, progress);
                TextReader text = TextReader.open(file, bytes);
                BufferedReader reader = new BufferedReader(text)) {
            timed = read(reader, events, file);
            tell(text.windowsLines().size(), "Lines that are no UTF-8 and were read as Windows-1252: %,d.");
        }
        if (events.size() == 0) {
            throw new PipelineFailure(
                    file + " holds no event.",
                    "Check that it is the right file; --user and --item name other columns.");
        }
        return events.build(timed, seed);
    }

    private InputLog readShop(Path folder) throws IOException {
        ShopRecords shop = ShopFolder.read(folder);
        EventLog log = ShopEvents.log(shop, seed);
        return new InputLog(log, true, ShopEvents.traits(shop, log), Optional.of(shop));
    }

    /** Returns whether the events' times are points in time. */
    private boolean read(BufferedReader reader, LoggedEvents events, Path file) throws IOException {
        LogStart start = LogStart.in(reader, names);
        if (start.line().isEmpty()) {
            return false;
        }
        if (!start.above().isEmpty()) {
            progress.told("Passed over above the log: " + String.join(" / ", start.above()));
        }
        if (start.header().isPresent()) {
            reader.readLine();
            return readTable(start.header().get(), start.linesBefore() + 1, reader, events, file);
        }
        Optional<TableForm> ratings = TableForm.ofRatings(start.line());
        if (ratings.isPresent() && names.named().isEmpty()) {
            return readTable(ratings.get(), start.linesBefore(), reader, events, file);
        }
        boolean separated = start.line().indexOf(Separator.of(start.line())) >= 0;
        // Tabs may stand between the items of a sequence as well.
        if (!names.named().isEmpty() || (separated && Separator.of(start.line()) != '\t')) {
            throw TableForm.refusal(start.line(), names, file, start.linesBefore() + 1);
        }
        if (SequenceForm.read(reader, start.linesBefore(), events, file)) {
            progress.told("Read: a user and an item a line, in the order of the lines.");
        }
        return false;
    }

    private boolean readTable(TableForm form, int before, BufferedReader reader, LoggedEvents events, Path file)
            throws IOException {
        progress.told(form.told());
        if (!form.places().containsKey(Column.TIME)) {
            progress.told("No column of times: a shopper's events count in the order of the lines. --time names one.");
        }
        TableReader table = new TableReader(form, before, events, file);
        table.read(reader);
        table.orderOfDates().ifPresent(progress::told);
        tell(table.headersAgain(), "Lines left out that are the header once more: %,d.");
        tell(table.withoutUser(), "Lines left out that are without a user: %,d.");
        tell(
                table.passedOver(),
                "Lines left out of kinds that tell of no liking, such as impression or remove_from_cart: %,d.");
        tell(table.sentBack(), "Orders left out whose quantity is 0 or less, since it was sent back: %,d.");
        return table.timed();
    }

    private void tell(long count, String sentence) {
        if (count > 0) {
            progress.told(String.format(Locale.ROOT, sentence, count));
        }
    }
}
