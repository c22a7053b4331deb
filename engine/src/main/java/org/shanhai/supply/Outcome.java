package org.shanhai.supply;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.shanhai.message.Message;

/// What was asked of the supply model; or that this table or region has no answer, which is one to
/// be told as well.
///
/// Methods `find…` return it. Their sisters `of` throw where there is no answer, for those to whom
/// nothing else is left then. What is settled only while a system is solved, that steps did not
/// suffice, stays an exception.
public sealed interface Outcome<T> {
    /// The answer.
    record Answer<T>(T value) implements Outcome<T> {}

    /// There is none.
    ///
    /// @param why and what to do
    record NoAnswer<T>(Message why) implements Outcome<T> {}

    static <T> Outcome<T> of(T value) {
        return new Answer<>(value);
    }

    static <T> Outcome<T> none(Message why) {
        return new NoAnswer<>(why);
    }

    /// The answer, asked for only where nothing is at fault.
    static <T> Outcome<T> unless(Optional<Message> fault, Supplier<T> answer) {
        return fault.<Outcome<T>>map(NoAnswer::new).orElseGet(() -> new Answer<>(answer.get()));
    }

    default <R> Outcome<R> map(Function<T, R> then) {
        return flatMap(value -> new Answer<>(then.apply(value)));
    }

    default <R> Outcome<R> flatMap(Function<T, Outcome<R>> then) {
        return switch (this) {
            case Answer<T>(T value) -> then.apply(value);
            case NoAnswer<T>(Message why) -> new NoAnswer<>(why);
        };
    }

    /// @throws SupplyException where there is no answer
    default T orElseThrow() {
        return switch (this) {
            case Answer<T>(T value) -> value;
            case NoAnswer<T>(Message why) -> throw new SupplyException(why);
        };
    }

    default Optional<T> toOptional() {
        return switch (this) {
            case Answer<T>(T value) -> Optional.of(value);
            case NoAnswer<T> none -> Optional.empty();
        };
    }

    /// Why there is no answer; empty where there is one.
    default Optional<Message> whyNone() {
        return switch (this) {
            case Answer<T> answer -> Optional.empty();
            case NoAnswer<T>(Message why) -> Optional.of(why);
        };
    }
}
