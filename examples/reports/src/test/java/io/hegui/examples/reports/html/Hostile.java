package io.hegui.examples.reports.html;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Puts an attack into every text of a record, and of the records, lists and maps in it. */
final class Hostile {
  private Hostile() {}

  @SuppressWarnings("unchecked")
  static <T> T with(T value, UnaryOperator<String> attack) {
    Object result = value;
    if (value instanceof String text) {
      result = attack.apply(text);
    } else if (value instanceof List<?> list) {
      result = list.stream().map(each -> with(each, attack)).toList();
    } else if (value instanceof Map<?, ?> map) {
      Map<Object, Object> attacked = new LinkedHashMap<>();
      map.forEach((key, each) -> attacked.put(with(key, attack), with(each, attack)));
      result = attacked;
    } else if (value instanceof Record record) {
      result = record(record, attack);
    }
    return (T) result; // of the same kind as it was
  }

  private static Object record(Record record, UnaryOperator<String> attack) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        Object value = components[i].getAccessor().invoke(record);
        values[i] = value == null ? null : with(value, attack);
      }
      Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
