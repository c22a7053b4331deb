package org.shanhai.app.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.shanhai.app.text.Visible;

/// Writes HTML and SVG. All text and every attribute is escaped, and control characters are
/// written out; there is no way around it but [#style(String)], which is for the product's own
/// style sheet.
public final class Markup {
    /// Elements that begin a new line, so that the page can be read and compared as text.
    private static final Set<String> BLOCKS =
            Set.of(
                    "html",
                    "head",
                    "body",
                    "meta",
                    "title",
                    "header",
                    "main",
                    "nav",
                    "section",
                    "div",
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "ol",
                    "ul",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "figure",
                    "figcaption",
                    "svg",
                    "g",
                    "path",
                    "circle",
                    "rect",
                    "text",
                    "pattern",
                    "footer",
                    "details");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /// The line every HTML page begins with.
    public Markup doctype() {
        out.append("<!DOCTYPE html>");
        return this;
    }

    /// Opens an element.
    ///
    /// @param attributes name, value, name, value …
    public Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /// Closes the element opened last.
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element without content: `<meta …>` in HTML, `<path …/>` in SVG.
    public Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append(tag.equals("meta") || tag.equals("br") ? ">" : "/>");
        return this;
    }

    /// An element that holds nothing but a text.
    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    /// A style sheet of the product itself, as it is.
    public Markup style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("A style sheet cannot contain '</'.");
        }
        out.append("\n<style>\n").append(css).append("</style>");
        return this;
    }

    /// A script of the product itself, as it is: byte for byte, for its hash.
    public Markup script(String script) {
        if (script.contains("</")) {
            throw new IllegalArgumentException("A script cannot contain '</'.");
        }
        out.append("\n<script>").append(script).append("</script>");
        return this;
    }

    /// The document so far.
    ///
    /// @throws IllegalStateException while an element is open
    public String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element '%s' is open.".formatted(open.peek()));
        }
        return out.append('\n').toString();
    }

    private void start(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "The attributes of '%s' must be pairs of name and value.".formatted(tag));
        }
        if (BLOCKS.contains(tag) && !out.isEmpty()) {
            out.append('\n');
        }
        out.append('<').append(tag);
        for (int k = 0; k < attributes.length; k += 2) {
            out.append(' ').append(attributes[k]).append("=\"");
            escape(attributes[k + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        String shown = Visible.lines(text);
        for (int k = 0; k < shown.length(); k++) {
            char c = shown.charAt(k);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
