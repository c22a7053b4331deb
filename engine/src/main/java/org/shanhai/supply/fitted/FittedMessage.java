package org.shanhai.supply.fitted;

import org.shanhai.message.MessageKey;

/// What is said of an estimated economy that has no answer.
public enum FittedMessage implements MessageKey {
    CELLS_MISFIT(4),
    CHANGE(0),
    COEFFICIENT(0),
    INTENSITY(0),
    LOSSES_UNSOLVED(4),
    NOBODY_MAKES(1),
    NO_NATIONAL_TABLE(0),
    PATHS_INSEPARABLE(1),
    PATHS_NEED_NUMBERS(2),
    REACH_UNSAID(2);

    private final int arguments;

    FittedMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
