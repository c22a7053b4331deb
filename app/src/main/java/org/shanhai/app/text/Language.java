package org.shanhai.app.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A language answers are written in. All that depends on it stands in its one file of words on the
/// class path, `words_zh.properties`; a language is there where its file is. English is
/// `words.properties`, which others fall back on.
///
/// @param key the code used on the command line
public record Language(String key) {
    public static final Language EN = new Language("en");

    static final String FOLDER = "org/shanhai/app/text";
    private static final Pattern KEY = Pattern.compile("[a-z]{2,8}");
    private static final Pattern FILE = Pattern.compile("words_([a-z]{2,8})\\.properties");

    /// The language of that key, in any case.
    public static Optional<Language> find(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        if (lower.equals(EN.key)) {
            return Optional.of(EN);
        }
        boolean there =
                KEY.matcher(lower).matches()
                        && loader().getResource(FOLDER + "/words_" + lower + ".properties") != null;
        return there ? Optional.of(new Language(lower)) : Optional.empty();
    }

    /// That of the locale; English where there is none for it.
    public static Language of(Locale locale) {
        return find(locale.getLanguage()).orElse(EN);
    }

    /// All there are: English, then the others by key.
    public static List<Language> list() {
        TreeSet<String> keys = new TreeSet<>();
        try {
            for (URL folder : Collections.list(loader().getResources(FOLDER))) {
                names(folder)
                        .map(FILE::matcher)
                        .filter(Matcher::matches)
                        .forEach(file -> keys.add(file.group(1)));
            }
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException("The files of words cannot be listed.", broken);
        }
        return Stream.concat(Stream.of(EN), keys.stream().map(Language::new)).toList();
    }

    /// The names of the files in a folder of the class path, be it of a jar or not.
    private static Stream<String> names(URL folder) throws IOException, URISyntaxException {
        if (folder.openConnection() instanceof JarURLConnection jar) {
            String within = FOLDER + "/";
            return jar.getJarFile().stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(within))
                    .map(name -> name.substring(within.length()));
        }
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? Language.class.getClassLoader() : context;
    }
}
