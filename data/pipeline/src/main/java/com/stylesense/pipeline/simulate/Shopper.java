package com.stylesense.pipeline.simulate;

import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A simulated user: who it is, what it likes, and what it has bought and touched so far. */
final class Shopper {

    private final String fullName;
    private final String email;
    private final String gender;
    private final Cohort cohort;
    private final Instant createdAt;
    private final Taste taste;

    private int[] bought = new int[4];
    private int[] deliveredOn = new int[4];
    private int boughtCount;
    private int[] touched = new int[4];
    private int touchedCount;
    private int units;
    private int gifts;

    Shopper(String fullName, String email, String gender, Cohort cohort, Instant createdAt, Taste taste) {
        this.fullName = fullName;
        this.email = email;
        this.gender = gender;
        this.cohort = cohort;
        this.createdAt = createdAt;
        this.taste = taste;
    }

    String fullName() {
        return fullName;
    }

    String email() {
        return email;
    }

    /** Women, Men, or empty where the shopper has not said. */
    String gender() {
        return gender;
    }

    Cohort cohort() {
        return cohort;
    }

    Instant createdAt() {
        return createdAt;
    }

    Taste taste() {
        return taste;
    }

    /** {@code deliveryDay} counts from the epoch, as all days here. */
    void buy(int row, int quantity, int deliveryDay) {
        if (boughtCount == bought.length) {
            bought = Arrays.copyOf(bought, boughtCount * 2);
            deliveredOn = Arrays.copyOf(deliveredOn, boughtCount * 2);
        }
        bought[boughtCount] = row;
        deliveredOn[boughtCount++] = deliveryDay;
        units += quantity;
    }

    /** All that was bought, in units. */
    int units() {
        return units;
    }

    /** Notes a gift when it is put into a basket, whatever becomes of the order. */
    void give() {
        gifts++;
    }

    int gifts() {
        return gifts;
    }

    /** How many purchases there are to choose from with {@link #boughtAndDelivered}. */
    int purchases() {
        return boughtCount;
    }

    /** The product of a purchase, or -1 when it had not been delivered by {@code day}. */
    int boughtAndDelivered(int purchase, int day) {
        return deliveredOn[purchase] < day ? bought[purchase] : -1;
    }

    boolean hasBought(int row) {
        for (int purchase = 0; purchase < boughtCount; purchase++) {
            if (bought[purchase] == row) {
                return true;
            }
        }
        return false;
    }

    /** The product of the latest purchase; there has to be one. */
    int lastBought() {
        return bought[boughtCount - 1];
    }

    /** Something liked or bookmarked, or -1 when the draw met nothing of the kind. */
    int liked(SplittableRandom random) {
        if (touchedCount == 0) {
            return -1;
        }
        int mark = touched[random.nextInt(touchedCount)];
        boolean review = mark % Interaction.values().length == Interaction.REVIEW.ordinal();
        return review ? -1 : mark / Interaction.values().length;
    }

    /** Notes an interaction; false when this one has been noted before. */
    boolean touch(int row, Interaction interaction) {
        int mark = row * Interaction.values().length + interaction.ordinal();
        for (int i = 0; i < touchedCount; i++) {
            if (touched[i] == mark) {
                return false;
            }
        }
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, touchedCount * 2);
        }
        touched[touchedCount++] = mark;
        return true;
    }
}
