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
    private static final int ROUNDS = 4;
    private static final long STRATA = 0x5354524154410001L;

    /** Draws of which each has a part of (0, 1) to itself, where they are {@link #stratified}. */
    public static final int BLOCK = 500;

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

    /** One of the quantities of an entity as a stream: {@code of(q).uniform(d)} is {@code uniform(q, d)}. */
    public Draws of(long quantity) {
        return new Draws(mix(key ^ quantity));
    }

    private static double uniformOf(long key, int draw) {
        // With 53 bits the half would be rounded up, at worst to one.
        return ((mix(key + draw * GOLDEN_GAMMA) >>> 12) + 0.5) * TWO_TO_MINUS_52;
    }

    /** Standard normal. */
    public double normal(int draw) {
        return Normal.quantile(uniform(draw));
    }

    /** Uniform as {@link #uniform}, but one in each of as many equal parts of (0, 1) as a {@link #BLOCK} of draws has: see the other. */
    public double stratified(int draw) {
        return stratified(draw, BLOCK);
    }

    /**
     * Uniform in (0, 1), and evenly spread over every block of draws: each of the {@code strata} equal parts of (0, 1) is met once in a block
     * of as many draws, in an order of the stream's own. For what all calls of a draw share: with such draws for each quantity, what a result
     * owes to any one of them alone is free of chance (Latin hypercube). Blocks are independent of each other, so that their spread still
     * tells the error.
     *
     * <p><b>Source.</b> McKay, Beckman and Conover 1979, A comparison of three methods for selecting values of input variables.
     */
    public double stratified(int draw, int strata) {
        int stratum = permuted(draw % strata, strata, mix(key ^ mix(draw / strata + STRATA)));
        return (stratum + uniform(draw)) / strata;
    }

    /**
     * Where a number goes in a permutation of the numbers below {@code size}: a few rounds of steps that can each be undone, over the next power
     * of two, and again until the result lies below {@code size}.
     */
    private static int permuted(int number, int size, long permutation) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
        int mask = (int) ((1L << bits) - 1);
        int half = (bits + 1) / 2;
        int x = number;
        do {
            long round = permutation;
            for (int i = 0; i < ROUNDS; i++) {
                x = (x * ((int) round | 1) + (int) (round >>> Integer.SIZE)) & mask;
                x ^= x >>> half;
                round = mix(round + GOLDEN_GAMMA);
            }
        } while (x >= size);
        return x;
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
