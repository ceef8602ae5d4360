for k = 1:3
  if k == 2
    breka
  end
end
