function loops
  k = 0;
  while k < 2
    k++;
  end
  do
    k--;
  until k < 1
  switch k
    case 0
      a = 1;
  end
  if k > 3
    a = 1;
  elseif k == 0
    a = 3;
  end
  try
    error ("my:id", "oops");
  catch
    b = 1;
  end
  unwind_protect
    c = 1;
  unwind_protect_cleanup
    disp cleanup
  end
  return;
end
