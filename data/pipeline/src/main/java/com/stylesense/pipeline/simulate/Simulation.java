package com.stylesense.pipeline.simulate;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.catalogue.Product;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lets shoppers live from their sign-up to the close and writes down what they buy and touch, in the order of time.
 * Rows go out as they arise; only who has bought what stays in memory, so that a hundred times the default fits.
 */
final class Simulation {

    private static final int DAY = 86_400;
    private static final int PROGRESS_EVERY = 1_000;
    private static final int RETRIES = 12;

    private final Store store;
    private final Instant close;
    private final Log log;
    private final ProgressListener progress;
    private final List<Shopper> shoppers;
    private final Timeline orders;
    private final Timeline interactions;
    private final byte[] lines;
    private final Chooser chooser;
    private final BasketFiller baskets;
    private final CohortTable cohorts;
    private final SplittableRandom random;
    private final ReviewWords words;

    private long itemsWritten;

    private Simulation(
            List<Product> products, Totals totals, LocalDate until, long seed, Log log, ProgressListener progress) {
        SplittableRandom root = new SplittableRandom(seed);
        this.close = until.atStartOfDay(ZoneOffset.UTC).toInstant();
        this.log = log;
        this.progress = progress;
        this.store = new Store(products, root.split());
        Looks looks = new Looks(store, root.split());
        Themes themes = new Themes(store);
        this.cohorts = new CohortTable(themes);
        this.shoppers = new Population(store, looks, themes, root.split()).shoppers(totals.users(), close);
        Activity activity = new Activity(shoppers, close, root.split());
        this.orders = Timeline.draw(totals.orders(), shoppers, activity, close, root.split());
        this.interactions = Timeline.draw(totals.interactions(), shoppers, activity, close, root.split());
        this.lines = lines(totals, root.split());
        this.chooser = new Chooser(store, looks, themes, root.split());
        this.baskets = new BasketFiller(store, chooser, root.split());
        this.random = root.split();
        this.words = new ReviewWords(root.split());
    }

    /** Writes the whole simulation to {@code log}; the last event falls on the first moment of {@code until}, UTC. */
    static CohortTable run(
            List<Product> products, Totals totals, LocalDate until, long seed, Log log, ProgressListener progress)
            throws IOException {
        Simulation simulation = new Simulation(products, totals, until, seed, log, progress);
        simulation.writeShoppers();
        simulation.writeEvents();
        return simulation.cohorts;
    }

    private void writeShoppers() throws IOException {
        for (int i = 0; i < shoppers.size(); i++) {
            cohorts.countShopper(shoppers.get(i).cohort());
            log.user(i + 1, shoppers.get(i));
        }
    }

    private void writeEvents() throws IOException {
        int order = 0;
        int interaction = 0;
        while (order < orders.size() || interaction < interactions.size()) {
            boolean orderIsNext = interaction == interactions.size()
                    || (order < orders.size() && orders.time(order) <= interactions.time(interaction));
            if (orderIsNext) {
                writeOrder(order++);
            } else {
                writeInteraction(interaction++);
            }
            int done = order + interaction;
            if (done % PROGRESS_EVERY == 0 || done == orders.size() + interactions.size()) {
                progress.progressed("Simulating", done, orders.size() + interactions.size());
            }
        }
    }

    private void writeOrder(int order) throws IOException {
        Shopper shopper = shoppers.get(orders.shopper(order));
        long time = orders.time(order);
        Fulfilment fulfilment = Fulfilment.draw(random);
        Basket basket = baskets.fill(shopper, lines[order], time);
        String status = fulfilment.status((close.getEpochSecond() - time) / (double) DAY);
        log.order(order + 1, orders.shopper(order) + 1, status, time, basket.totalCents());
        for (int line = 0; line < basket.size(); line++) {
            int row = basket.row(line);
            log.item(++itemsWritten, order + 1, store.product(row).id(), basket.quantity(line), basket.unitCents(line));
            if (!fulfilment.cancelled()) {
                int day = (int) (time / DAY);
                shopper.buy(row, basket.quantity(line), (int) (day + Math.ceil(fulfilment.deliveredAfter())));
                cohorts.countUnits(shopper.cohort(), row, Season.at(time), basket.quantity(line));
            }
        }
    }

    private void writeInteraction(int interaction) throws IOException {
        int index = interactions.shopper(interaction);
        Shopper shopper = shoppers.get(index);
        long time = interactions.time(interaction);
        Interaction kind = Interaction.at(random.nextDouble());
        int row = kind == Interaction.REVIEW ? untouchedPurchase(shopper, time) : -1;
        if (row < 0) {
            kind = kind == Interaction.REVIEW ? Interaction.LIKE : kind;
            row = untouched(shopper, kind, time);
        }
        Product product = store.product(row);
        int rating = kind == Interaction.REVIEW ? rating(row) : 0;
        String comment = kind == Interaction.REVIEW ? words.of(product, rating) : "";
        log.interaction(interaction + 1, index + 1, product.id(), kind, rating, time, comment);
    }

    /** Something that has arrived and that the shopper has not reviewed yet, or -1. */
    private int untouchedPurchase(Shopper shopper, long time) {
        for (int i = 0; i < RETRIES && shopper.purchases() > 0; i++) {
            int row = shopper.boughtAndDelivered(random.nextInt(shopper.purchases()), (int) (time / DAY));
            if (row >= 0 && shopper.touch(row, Interaction.REVIEW)) {
                return row;
            }
        }
        return -1;
    }

    private int untouched(Shopper shopper, Interaction kind, long time) {
        for (int i = 0; i < RETRIES; i++) {
            int row = chooser.choose(shopper, (int) (time / DAY), Season.at(time));
            if (shopper.touch(row, kind)) {
                return row;
            }
        }
        int row = store.anyFrom(random, any -> shopper.taste().shopsFor(store, any) && shopper.touch(any, kind));
        if (row < 0) {
            row = store.anyFrom(random, any -> shopper.touch(any, kind));
        }
        // Only in a tiny catalogue: everything is liked already, and the totals must still be met.
        return row >= 0 ? row : random.nextInt(store.size());
    }

    /** Around what the catalogue says of the product, whole stars. */
    private int rating(int row) {
        var average = store.product(row).avgRating();
        double expected = average == null ? 3.8 : average.doubleValue();
        double swing = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
        return (int) Math.clamp(Math.round(expected + 1.9 * swing), 1, 5);
    }

    /** One line for each order, and the rest of the items strewn over them. */
    private static byte[] lines(Totals totals, SplittableRandom random) {
        byte[] lines = new byte[totals.orders()];
        Arrays.fill(lines, (byte) 1);
        for (int left = totals.items() - totals.orders(); left > 0; ) {
            int order = random.nextInt(lines.length);
            if (lines[order] < Totals.MOST_LINES) {
                lines[order]++;
                left--;
            }
        }
        return lines;
    }
}
