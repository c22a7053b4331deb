package org.shanhai.app.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Finds figures where they stand: in the row of a table in text, and in the elements of a page.
final class Papers {
    private static final Pattern FIGURE =
            Pattern.compile("(?<= )(-?\\d[\\d,.]*)(?: +\\((-?[\\d,.]+) – (-?[\\d,.]+)\\))?");

    private Papers() {}

    /// A figure as it is written, with its range; both ends empty where there is none.
    record Written(String value, String low, String high) {}

    /// The lines of an answer in text below a heading, to the next empty one.
    static List<String> below(String text, String heading) {
        return text.lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .toList();
    }

    /// The one line that begins with a label.
    static String line(List<String> lines, String label) {
        List<String> found =
                lines.stream().filter(line -> line.strip().startsWith(label + "  ")).toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    "%d lines of '%s' in %s".formatted(found.size(), label, lines));
        }
        return found.getFirst();
    }

    /// The figures of a line of a table, in their order.
    static List<Written> figures(String line) {
        List<Written> figures = new ArrayList<>();
        Matcher figure = FIGURE.matcher(line);
        while (figure.find()) {
            figures.add(
                    figure.group(2) == null
                            ? new Written(figure.group(1), "", "")
                            : new Written(figure.group(1), figure.group(2), figure.group(3)));
        }
        return figures;
    }

    /// The one page of a folder that holds a text.
    static String page(Path folder, String text) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                String page = Files.readString(file);
                if (page.contains(text)) {
                    found.add(page);
                }
            }
            if (found.size() != 1) {
                throw new AssertionError("%d pages hold '%s'".formatted(found.size(), text));
            }
            return found.getFirst();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The last element of a tag that begins before a text of the page; it holds no other of that
    /// tag.
    static Element around(String page, String text, String tag) {
        int at = page.indexOf(text);
        if (at < 0 || page.indexOf(text, at + 1) >= 0) {
            throw new AssertionError("The page must hold '%s' once.".formatted(text));
        }
        int from = page.lastIndexOf("<" + tag, at);
        String end = "</" + tag + ">";
        return parse(page.substring(from, page.indexOf(end, from) + end.length()));
    }

    private static Element parse(String markup) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("It is not well formed: " + markup, broken);
        }
    }

    /// The elements of a tag inside another, in their order.
    static List<Element> all(Element inside, String tag) {
        List<Element> found = new ArrayList<>();
        var nodes = inside.getElementsByTagName(tag);
        for (int k = 0; k < nodes.getLength(); k++) {
            found.add((Element) nodes.item(k));
        }
        return found;
    }

    static Element one(Element inside, String tag, Predicate<Element> which) {
        List<Element> found = all(inside, tag).stream().filter(which).toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    "%d <%s> are meant in: %s"
                            .formatted(found.size(), tag, inside.getTextContent()));
        }
        return found.getFirst();
    }

    /// Its own text, before any element inside it.
    static String text(Element element) {
        Node first = element.getFirstChild();
        boolean isText = first != null && first.getNodeType() == Node.TEXT_NODE;
        return isText ? first.getTextContent().replace("\u2060", "").strip() : "";
    }

    private static final Pattern RANGED = Pattern.compile("(\\S+) \\((\\S+) – (\\S+)\\)");

    /// The figure of a cell, its range in brackets or in the span behind it.
    static Written figure(Element cell) {
        Matcher ranged = RANGED.matcher(text(cell));
        if (ranged.matches()) {
            return new Written(ranged.group(1), ranged.group(2), ranged.group(3));
        }
        List<Element> notes = all(cell, "span");
        String[] ends =
                notes.isEmpty()
                        ? new String[0]
                        : notes.getFirst().getTextContent().split(" – ", -1);
        return ends.length == 2
                ? new Written(text(cell), ends[0], ends[1])
                : new Written(text(cell), "", "");
    }
}
