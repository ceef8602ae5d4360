% Damage saved files at random and load them: each must load or give an error that can be caught.
% argv: how many files. Run by tools/fuzz-files in an empty folder; ends with the counts.
count = str2double (argv (){1});
a = magic (4);  b = 'text';  c = {1, 'x', [1 2; 3 4]};  s.f = 1;  s.g = {2};
l = true;  i = int8 ([1 2 3]);  z = 1 + 2i;  f = single (pi);  n = [];  N = zeros (2, 2, 2);
save ('-v7', 'v7.mat', 'a', 'b', 'c', 's', 'l', 'i', 'z', 'f', 'n', 'N');
save ('-v6', 'v6.mat', 'a', 'b', 'c', 's', 'l', 'i', 'z', 'f', 'n', 'N');
save ('-v4', 'v4.mat', 'a', 'b', 'z');
save ('-text', 'text.txt', 'a', 'b', 'c', 's', 'l', 'i', 'z', 'f', 'n', 'N');
rand ('twister', 42);
files = {'v7.mat', 'v6.mat', 'v4.mat', 'text.txt'};
loaded = failed = 0;
for k = 1:count
  fid = fopen (files{mod (k, 4) + 1});  d = fread (fid, Inf, 'uint8=>uint8');  fclose (fid);
  size_ = numel (d);
  switch randi (4)
    case 1                                   % cut short
      d = d(1:randi (size_));
    case 2                                   % bytes of the header
      for j = 1:randi (6), d(min (size_, randi (400))) = uint8 (randi (256) - 1); end
    case 3                                   % bytes anywhere
      for j = 1:randi (6), d(randi (size_)) = uint8 (randi (256) - 1); end
    case 4                                   % a whole word: lengths, types, dimensions
      p = randi (size_);  word = typecast (uint32 (2^32 * rand ()), 'uint8');
      d(p:min (size_, p + 3)) = word(1:numel (p:min (size_, p + 3)));
  end
  fid = fopen ('damaged', 'w');  fwrite (fid, d);  fclose (fid);
  try
    content = load ('damaged');
    loaded++;
  catch
    failed++;
  end
end
printf ("%d files: %d loaded, %d errors\n", count, loaded, failed);
