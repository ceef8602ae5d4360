% nothing matches nothing of the same size only
1;
function show (value, choice)
  switch (value)
    case choice
      puts ("1 ");
    otherwise
      puts ("0 ");
  end
end
values = {zeros(0, 3), [], "", zeros(1, 0), int8([])};
choices = {"", [], {[]}, {}, zeros(0, 3), {zeros(0, 3)}, zeros(1, 0)};
for v = values
  for c = choices
    show (v{1}, c{1});
  end
  puts ("\n");
end
