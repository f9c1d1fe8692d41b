package org.plimsoll.core.measure;

/**
 * A stream of random variates that belongs to one quantity of one entity: draw {@code i} of it depends on nothing but the seed, the names and
 * {@code i}. Adding an entity therefore leaves the draws of all others as they were, and any block of draws can be made alone, in any order
 * and on any thread.
 *
 * <p><b>Algorithm.</b> Counter-based: the key is a 64-bit hash of seed and names, and each draw is the SplitMix64 finaliser (Steele, Lea and
 * Flood 2014) of key plus counter times the golden gamma. Names are hashed with FNV-1a over UTF-16 units and finalised likewise.
 *
 * <p><b>Limitations.</b> 52 bits a uniform; not for cryptography.
 *
 * @param key identity of the stream
 */
public record Draws(long key) {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final double TWO_TO_MINUS_52 = 0x1.0p-52;

    /** The stream of a quantity of an entity. */
    public static Draws of(long seed, String entity, String quantity) {
        return new Draws(mix(of(seed, entity).key ^ quantity(quantity)));
    }

    /** All streams of an entity, to be told apart by {@link #quantity}: one number a call, where a case has hundreds of thousands of calls. */
    public static Draws of(long seed, String entity) {
        return new Draws(mix(mix(seed + GOLDEN_GAMMA) ^ hash(entity)));
    }

    /** What {@link #uniform(long, int)} knows a quantity by. */
    public static long quantity(String name) {
        return hash(name) * GOLDEN_GAMMA;
    }

    /** Uniform in the open interval (0, 1): never an end, so that every quantile function may be applied to it. */
    public double uniform(int draw) {
        return uniformOf(key, draw);
    }

    /** The same for one of the quantities of an entity. */
    public double uniform(long quantity, int draw) {
        return uniformOf(mix(key ^ quantity), draw);
    }

    private static double uniformOf(long key, int draw) {
        // With 53 bits the half would be rounded up, at worst to one.
        return ((mix(key + draw * GOLDEN_GAMMA) >>> 12) + 0.5) * TWO_TO_MINUS_52;
    }

    /** Standard normal. */
    public double normal(int draw) {
        return Normal.quantile(uniform(draw));
    }

    /** A stream of its own below this one, for algorithms that need several variates a draw. */
    public Draws sub(int index) {
        return new Draws(mix(key ^ mix(index + GOLDEN_GAMMA)));
    }

    private static long hash(String text) {
        long h = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * FNV_PRIME;
        }
        return mix(h);
    }

    private static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
