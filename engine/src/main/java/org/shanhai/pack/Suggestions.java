package org.shanhai.pack;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.shanhai.message.Message;
import org.shanhai.message.MessageKey;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.NameIndex;

/// Guesses what was meant by a word that is not known.
public final class Suggestions {
    private Suggestions() {}

    /// `Did you mean "facts"?`, or nothing where no word is near.
    public static Message among(Collection<String> words, String wanted) {
        Map<String, String> self = new HashMap<>();
        words.forEach(word -> self.put(word, word));
        return among(self, wanted);
    }

    /// That a word is none of those that may stand there, with what was likely meant and with all.
    public static Message among(MessageKey wrong, Collection<String> words, String wanted) {
        return wrong.of().so(among(words, wanted).then(PackMessage.ALLOWED.of(words)));
    }

    /// What goes by a name; nothing, and told why, where that is not one thing.
    ///
    /// @param remedy beside what was likely meant
    public static <T> Optional<T> find(
            NameIndex.Match<T> match,
            Function<T, String> key,
            Message remedy,
            Consumer<Message> wrong) {
        if (match.find().isEmpty()) {
            wrong.accept(
                    match instanceof NameIndex.Ambiguous<T>
                            ? PackMessage.CAN_MEAN_SEVERAL.of(match.near(key))
                            : PackMessage.NOT_KNOWN.so(didYouMean(match.near(key)).then(remedy)));
        }
        return match.find();
    }

    /// The same for keys that go by several names.
    ///
    /// @param keyOf from each name to the key to be written
    static Message among(Map<String, String> keyOf, String wanted) {
        if (wanted.isBlank()) {
            return Message.NONE;
        }
        NameIndex<String> index = new NameIndex<>();
        new TreeMap<>(keyOf).forEach((name, key) -> index.add(key, name));
        NameIndex.Match<String> match = index.lookUp(wanted);
        return didYouMean(
                match.find().map(List::of).orElseGet(() -> match.near(key -> key)).stream()
                        .map(name -> keyOf.getOrDefault(name, name))
                        .distinct()
                        .toList());
    }

    /// `Did you mean "tax" or "local_tax"?`, or nothing where there are no words.
    public static Message didYouMean(List<String> words) {
        return words.stream()
                .map(PackMessage.QUOTED::of)
                .reduce(UnitMessage.EITHER::of)
                .map(PackMessage.DID_YOU_MEAN::of)
                .orElse(Message.NONE);
    }
}
