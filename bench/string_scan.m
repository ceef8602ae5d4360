% words and letters of a text, character by character
function r = string_scan (s)
  words = 0; vowels = 0; inside = false;
  for k = 1:length (s)
    c = s(k);
    if c == ' '
      inside = false;
    else
      if ! inside, words = words + 1; end
      inside = true;
      if c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u', vowels = vowels + 1; end
    end
  end
  r = words * 1000 + vowels;
end
s = repmat ('the quick brown fox jumps over a lazy dog  ', 1, 100);
work = @() string_scan (s);
