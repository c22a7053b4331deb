import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Rewrites the classes of a jar that were compiled for Java 5, as picocli's are: the JVM checks such
/// classes anew in every run and keeps none of them ready. The code stays the same; what is added are
/// the frames that newer class files carry. The jar is replaced whole or left as it is.
///
/// Usage: java tools/RenewClasses.java JAR
class RenewClasses {
    private static final int FIRST_WITH_FRAMES = ClassFile.JAVA_6_VERSION;
    private static final int NEW = ClassFile.JAVA_8_VERSION;

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path part = Path.of(arguments[0] + ".part");
        try {
            renew(jar, part);
            Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void renew(Path jar, Path part) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile());
                URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part))) {
            ClassFile files =
                    ClassFile.of(
                            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                            ClassFile.ClassHierarchyResolverOption.of(
                                    ClassHierarchyResolver.ofResourceParsing(classes)));
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(same);
                out.write(entry.getName().endsWith(".class") ? renewed(files, bytes) : bytes);
                out.closeEntry();
            }
        }
    }

    private static byte[] renewed(ClassFile files, byte[] bytes) {
        ClassModel old = files.parse(bytes);
        if (old.majorVersion() >= FIRST_WITH_FRAMES) {
            return bytes;
        }
        // Methods must be taken apart, or they are copied as they are, without frames.
        ClassTransform all =
                ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                        .andThen(
                                (made, element) -> {
                                    if (!(element instanceof ClassFileVersion)) {
                                        made.with(element);
                                    }
                                });
        return files.build(
                old.thisClass().asSymbol(),
                made -> {
                    made.transform(old, all);
                    made.withVersion(NEW, 0);
                });
    }
}
