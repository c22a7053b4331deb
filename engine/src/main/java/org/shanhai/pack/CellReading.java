package org.shanhai.pack;

import java.util.Optional;
import org.shanhai.message.Message;

/// What the text of one cell was found to hold, or what is wrong with it.
///
/// @param text empty where it is wrong
/// @param value by the type of the column: a `Double`, a year as `Integer`, a `Figure`, a
///     `UnitText`; of all others the text
record CellReading(String text, Object value, Optional<Message> fault) {
    static CellReading sound(String text, Object value) {
        return new CellReading(text, value, Optional.empty());
    }

    static CellReading wrong(Message fault) {
        return new CellReading("", "", Optional.of(fault));
    }
}
