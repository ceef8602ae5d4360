% delimiters of several characters, columns that are padded, complex numbers, lines without an end
try
  a = textscan ("5;6;7777777;8", "%3f %f", "Delimiter", ";", "CollectOutput", 1)
catch e
  disp (e.message)
end
try
  a = textscan ("5 6 7", "%d %d", "CollectOutput", 1)
catch e
  disp (e.message)
end
try
  a = textscan ("5 a 7 b 8", "%f %s", "CollectOutput", 1)
catch e
  disp (e.message)
end
try
  a = textscan ("a b 1 2 c", "%s %s %f %f", "CollectOutput", 1)
catch e
  disp (e.message)
end
try
  a = textscan ("1 2 3 4", "%f %d %f", "CollectOutput", 1)
catch e
  disp (e.message)
end
try
  a = textscan ("12end3 space45gap x", "%d %s", "Delimiter", {"end", "gap", "space"})
catch e
  disp (e.message)
end
try
  a = textscan ("1abc2ab3", "%f", "Delimiter", {"abc", "ab"})
catch e
  disp (e.message)
end
try
  a = textscan ("1,,3\n4,", "%f %f %f", "Delimiter", ",", "EmptyValue", -9)
catch e
  disp (e.message)
end
try
  a = textscan ("a,b,\nc,", "%s %s %s", "Delimiter", ",")
catch e
  disp (e.message)
end
try
  a = textscan ("//a//bc//", "%s", "Delimiter", "/", "MultipleDelimsAsOne", 1)
catch e
  disp (e.message)
end
try
  a = textscan ("1, 2\n,,3,4", "%f %f", "Delimiter", ",", "MultipleDelimsAsOne", 1)
catch e
  disp (e.message)
end
try
  a = textscan ("2i 3", "%f %f")
catch e
  disp (e.message)
end
try
  a = textscan ("1-2i 5 1e2+3e1i", "%f")
catch e
  disp (e.message)
end
try
  a = textscan ("1+2i 3", "%d")
catch e
  disp (e.message)
end
try
  a = textscan ("p\nq\nr s", "%s", "EndOfLine", "")
catch e
  disp (e.message)
end
try
  a = textscan ("", "", "Delimiter", ",")
catch e
  disp (e.message)
end
