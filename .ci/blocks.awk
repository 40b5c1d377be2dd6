# Writes the fenced blocks of one language to files: OUT/001.LANGUAGE and so on, and the words that
# stand behind the language beside each, in OUT/001.words. Variables: out, language.
function close_block() { close(file); inside = 0 }
/^ *```/ {
  if (inside) { close_block(); next }
  if (skipping) { skipping = 0; next }
  fence = $0
  indent = match(fence, /[^ ]/) - 1
  sub(/^ *```/, "", fence)
  split(fence, words, " ")
  if (words[1] != language) { skipping = 1; next }
  inside = 1
  file = sprintf("%s/%03d.%s", out, ++number, language)
  printf "" > file
  other = substr(fence, length(words[1]) + 2)
  print other > (out "/" sprintf("%03d", number) ".words")
  close(out "/" sprintf("%03d", number) ".words")
  next
}
# A block within a list stands indented.
inside { match($0, /^ */); print substr($0, 1 + (RLENGTH < indent ? RLENGTH : indent)) > file }
END { if (inside || skipping) { print FILENAME ": a block is not closed" > "/dev/stderr"; exit 1 } }
