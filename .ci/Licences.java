import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Lists the licences of the libraries in a bill of materials (CycloneDX, as XML), and fails if one
 * has none that is allowed.
 */
public class Licences {
  /**
   * Each lets the command be handed on as it is, under the project's own licence; EPL-2.0 of jars
   * that are unchanged.
   */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "EPL-2.0",
          "iCal4j - License",
          "BSD licence"); // these two, too, are BSD's three clauses

  public static void main(String[] args) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Element bom = factory.newDocumentBuilder().parse(new File(args[0])).getDocumentElement();
    List<String> wrong = new ArrayList<>();
    List<Element> libraries = children(children(bom, "components").get(0), "component");
    for (Element library : libraries) {
      Set<String> licences = new TreeSet<>();
      for (Element all : children(library, "licenses")) {
        for (String tag : new String[] {"id", "name", "expression"}) {
          NodeList found = all.getElementsByTagName(tag);
          for (int i = 0; i < found.getLength(); i++) {
            licences.add(found.item(i).getTextContent().strip());
          }
        }
      }
      String line =
          text(library, "group")
              + ":"
              + text(library, "name")
              + ":"
              + text(library, "version")
              + "  "
              + licences;
      System.out.println("  " + line);
      if (licences.stream().noneMatch(ALLOWED::contains)) {
        wrong.add(line);
      }
    }
    if (libraries.isEmpty() || !wrong.isEmpty()) {
      System.err.println(
          "of " + libraries.size() + " libraries these have no licence that is allowed: " + wrong);
      System.exit(1);
    }
    System.out.println(
        libraries.size() + " libraries, each under one of " + new TreeSet<>(ALLOWED));
  }

  private static List<Element> children(Element of, String tag) {
    List<Element> children = new ArrayList<>();
    for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(tag)) {
        children.add(element);
      }
    }
    return children;
  }

  private static String text(Element of, String tag) {
    return children(of, tag).stream().map(Node::getTextContent).findFirst().orElse("");
  }
}
