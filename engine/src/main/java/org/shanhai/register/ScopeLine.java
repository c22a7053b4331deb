package org.shanhai.register;

import org.shanhai.region.Sense;

/// One line of a scope of business: what it is about and what is done with it.
///
/// @param phrase without the verbs before and after it
/// @param whole with those after it
/// @param verbs of making, trading and serving; none where the scope is a bare list
record ScopeLine(String phrase, String whole, Senses verbs) {
    boolean is(Sense verb) {
        return verbs.contains(verb);
    }

    boolean isTraded() {
        return is(Sense.TRADE) || is(Sense.WHOLESALE) || is(Sense.RETAIL);
    }

    ScopeLine with(Senses more) {
        return new ScopeLine(phrase, whole, verbs.with(more));
    }

    boolean isBare() {
        return verbs.isEmpty();
    }
}
