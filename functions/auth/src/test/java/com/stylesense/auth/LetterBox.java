package com.stylesense.auth;

import com.stylesense.auth.mail.Letter;
import com.stylesense.auth.mail.LetterRefusedException;
import com.stylesense.auth.mail.Mailer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where a test's letters arrive. */
final class LetterBox implements Mailer {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final Set<String> jammed = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final CountDownLatch arrived = new CountDownLatch(1);

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public void send(Letter letter) {
        if (jammed.contains(letter.to())) {
            throw new IllegalStateException("The letter box is full.");
        }
        if (refused.contains(letter.to())) {
            throw new LetterRefusedException("There is no such letter box.");
        }
        letters.add(letter);
        arrived.countDown();
    }

    /** Waits for the first letter of all; false when none came. */
    boolean awaitFirst() throws InterruptedException {
        return arrived.await(1, TimeUnit.MINUTES);
    }

    List<Letter> to(String email) {
        return letters.stream().filter(letter -> letter.to().equals(email)).toList();
    }

    void jam(String email) {
        jammed.add(email);
    }

    void refuse(String email) {
        refused.add(email);
    }

    void clear(String email) {
        jammed.remove(email);
    }
}
