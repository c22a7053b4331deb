package org.shanhai.app.text;

import java.io.Serial;
import java.text.ChoiceFormat;
import java.text.FieldPosition;

/// A choice by number that takes numbers as they were written for people too: `1` and `1,234`. A
/// text that is no number, as `1.2 bn`, counts as many. A choice of two tells whether something
/// holds, by 0 or 1: of counts it would take two for one.
final class WrittenChoice extends ChoiceFormat {
    @Serial private static final long serialVersionUID = 1L;

    WrittenChoice(ChoiceFormat choice) {
        super(choice.getLimits(), texts(choice));
    }

    private static String[] texts(ChoiceFormat choice) {
        Object[] texts = choice.getFormats();
        String[] copy = new String[texts.length];
        for (int k = 0; k < texts.length; k++) {
            copy[k] = (String) texts[k];
        }
        return copy;
    }

    @Override
    public StringBuffer format(Object number, StringBuffer to, FieldPosition position) {
        Object read = number instanceof String written ? read(written) : number;
        if (getLimits().length == 2 && !(read instanceof Integer flag && flag >>> 1 == 0)) {
            throw new IllegalArgumentException(number + " is not 0 or 1, which alone has words.");
        }
        return super.format(read, to, position);
    }

    private static double read(String written) {
        try {
            return Double.parseDouble(written.replace(",", ""));
        } catch (NumberFormatException isText) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
