package org.shanhai.ask;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A component of a request that a caller may hand in: by its name, words in a row apart by `-`.
///
/// Its type says the rest: a `boolean` is a switch; a `String` is needed, an `Optional` of a text,
/// a number or one of an enum is not; a `List` of texts may come several times.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Handed {
    /// How a value of it is written down, as `PLACE` or `1|2`; empty of a switch.
    String label() default "";

    /// Where Java keeps the word for itself: `for`.
    String name() default "";

    /// The key of the words that explain it; `QUESTION.NAME.about` where there is none.
    String about() default "";

    /// Whether on the command line it stands behind all options, by itself.
    boolean last() default false;

    /// How many values stand together each time it is handed in; only of a `List`.
    int values() default 1;

    /// Whether it names a file of who asks, so that only the command line may hand it in.
    boolean file() default false;
}
