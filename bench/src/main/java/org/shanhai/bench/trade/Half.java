package org.shanhai.bench.trade;

/// Half of the states: every other one by name, counted from 0.
enum Half {
    ODD("odd states (Alaska, Arkansas, ...)"),
    EVEN("even states (Alabama, Arizona, ...)");

    /// The half on which δ is found where something is asked of them; in turn the other is.
    static final Half ASKED = ODD;

    final String label;

    Half(String label) {
        this.label = label;
    }

    boolean has(int state) {
        return state % 2 == 1 == (this == ODD);
    }

    boolean lacks(int state) {
        return !has(state);
    }
}
