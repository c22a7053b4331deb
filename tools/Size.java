import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Prints how large the code is: statements of main code (every `;` and `{` outside of strings,
/// comments, imports and packages), by module, files by package, and English words of texts.
/// Tests, the browser, examples and what was built do not count.
///
/// Usage: java tools/Size.java FOLDER
class Size {
    private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\"\"\".*?\"\"\"");
    private static final Pattern STRING =
            Pattern.compile("\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"", Pattern.UNIX_LINES);
    private static final Pattern CHARACTER =
            Pattern.compile("'(\\\\.|[^'\\\\\n])'", Pattern.UNIX_LINES);
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern LINE_COMMENT = Pattern.compile("//[^\n]*");
    private static final Pattern HEAD = Pattern.compile("(?md)^(import|package) .*$");
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

    private final Path root;
    private final Map<String, Long> statementsByModule = new TreeMap<>();
    private final Map<String, Integer> filesByPackage = new TreeMap<>();
    private long words;

    private Size(Path root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: java tools/Size.java FOLDER");
            System.exit(2);
        }
        Size size = new Size(Path.of(arguments[0]));
        size.walk();
        size.print();
    }

    private void walk() throws IOException {
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        String path = inside(folder);
                        return path.contains("/target") || path.contains("/node_modules")
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        count(file);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /// A path below the root, with `/` before and between.
    private String inside(Path path) {
        return "/" + root.relativize(path).toString().replace('\\', '/');
    }

    private void count(Path file) throws IOException {
        String folder = inside(file.getParent());
        String name = file.getFileName().toString();
        int main = folder.indexOf("/src/main/java");
        if (name.endsWith(".java")
                && main >= 0
                && !folder.contains("/browser/")
                && !folder.contains("/examples/")) {
            String module = folder.substring(1, main);
            String below = folder.substring(main + "/src/main/java".length());
            statementsByModule.merge(module, statements(Files.readString(file)), Long::sum);
            filesByPackage.merge(
                    module + " " + below.replaceFirst("^/", "").replace('/', '.'),
                    1,
                    Integer::sum);
        } else if (name.equals("words.properties")) {
            words += words(file);
        }
    }

    private static long statements(String source) {
        String bare = TEXT_BLOCK.matcher(source).replaceAll("0");
        bare = STRING.matcher(bare).replaceAll("0");
        bare = CHARACTER.matcher(bare).replaceAll("0");
        bare = COMMENT.matcher(bare).replaceAll("");
        bare = LINE_COMMENT.matcher(bare).replaceAll("");
        bare = HEAD.matcher(bare).replaceAll("");
        return bare.chars().filter(c -> c == ';' || c == '{').count();
    }

    private static long words(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(line.indexOf('=') + 1).strip())
                .filter(text -> !text.isEmpty())
                .mapToLong(text -> SPACE.split(text).length)
                .sum();
    }

    private void print() {
        long statements = statementsByModule.values().stream().mapToLong(Long::longValue).sum();
        System.out.println("statements of main code: " + statements);
        System.out.println("English words of texts: " + words);
        System.out.println("statements a module:");
        statementsByModule.forEach((module, count) -> System.out.println("  " + module + " " + count));
        System.out.println("files a package:");
        filesByPackage.forEach((name, count) -> System.out.println("  " + name + " " + count));
    }
}
