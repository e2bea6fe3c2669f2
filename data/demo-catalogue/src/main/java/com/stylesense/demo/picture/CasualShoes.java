package com.stylesense.demo.picture;

/** Casual shoes are made either as sneakers or as leather shoes. */
final class CasualShoes implements Garment {
    private final Garment sneakers = new Sneakers();
    private final Garment leathers = new Leathers();

    @Override
    public void draw(Studio studio) {
        boolean leather = switch (studio.cut("cut")) {
            case "loafer", "boat", "chukka" -> true;
            default -> false;
        };
        (leather ? leathers : sneakers).draw(studio);
    }
}
