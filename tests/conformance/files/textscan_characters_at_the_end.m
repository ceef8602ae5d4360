% Behind a text that ends with the end of a line, a format that begins with %c finds blanks.
function show (text, format)
  c = textscan (text, format);
  printf ("%s %s:", undo_string_escapes (text), format);
  for k = 1:numel (c)
    if (iscell (c{k}))
      printf (" [%s]", undo_string_escapes (strjoin (c{k}', "|")));
    else
      printf (" %s", mat2str (c{k}));
    end
  end
  printf ("\n");
end
for text = {"ab\ncd\n", "ab\ncd", "ab\ncd\n\n", "ab\ncd \n"}
  for format = {"%c", "%2c", "%c%c", "%c %s", "%c%[a-z]", "%3c", "%s %c"}
    show (text{1}, format{1});
  end
end
