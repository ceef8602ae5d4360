% How many numbers randi takes from the stream shows in what is drawn next.
for n = [0 1 2 10 100]
  for range = [2 3 10 1024 12345678 2^40+1 2^51+1]
    rand ("state", 3);
    x = rand (1, 400);
    rand ("state", 3);
    randi (range, n, 1);
    printf ("%d ", find (x == rand) - 1);
  end
  printf ("\n");
end
rand ("state", 7); randi (10, 1, 5), randperm (6)
rand ("state", 3); printf ("%d ", randi (2^51 + 1, 1, 6), randi ([-3 3], 1, 6)); printf ("\n");
try
  cplxpair (1, [], 3)
catch e
  disp (e.message)
end
