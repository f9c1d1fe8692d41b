package org.plimsoll.core.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups of parties that own each other in a circle, those that are owned after those that own them. Tarjan's strongly connected components
 * (1972) on a stack of its own, because chains may be longer than the thread's.
 */
final class Circles {
    private final Stakes stakes;
    private final boolean[] end;
    private final int[] found;
    private final int[] low;
    private final boolean[] onStack;
    private final int[] next;
    private final List<Integer> stack = new ArrayList<>();
    private final List<int[]> groups = new ArrayList<>();
    private int count;

    private Circles(Stakes stakes, boolean[] end) {
        this.stakes = stakes;
        this.end = end;
        found = new int[end.length];
        low = new int[end.length];
        onStack = new boolean[end.length];
        next = new int[end.length];
        Arrays.fill(found, -1);
    }

    /** The groups that can be reached from one party by going to owners, where {@code end} parties are not passed through. */
    static List<int[]> from(int start, Stakes stakes, boolean[] end) {
        var circles = new Circles(stakes, end);
        circles.visit(start);
        return circles.groups;
    }

    private void visit(int start) {
        var open = new ArrayList<Integer>();
        open.add(start);
        enter(start);
        while (!open.isEmpty()) {
            int at = open.getLast();
            List<Stake> owners = end[at] ? List.of() : stakes.in(at);
            if (next[at] < owners.size()) {
                int owner = owners.get(next[at]++).owner();
                if (found[owner] < 0) {
                    enter(owner);
                    open.add(owner);
                } else if (onStack[owner]) {
                    low[at] = Math.min(low[at], found[owner]);
                }
                continue;
            }
            open.removeLast();
            if (!open.isEmpty()) {
                low[open.getLast()] = Math.min(low[open.getLast()], low[at]);
            }
            if (low[at] == found[at]) {
                groups.add(popTo(at));
            }
        }
    }

    private void enter(int party) {
        found[party] = count;
        low[party] = count++;
        stack.add(party);
        onStack[party] = true;
    }

    private int[] popTo(int root) {
        var group = new ArrayList<Integer>();
        int party;
        do {
            party = stack.removeLast();
            onStack[party] = false;
            group.add(party);
        } while (party != root);
        return group.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
