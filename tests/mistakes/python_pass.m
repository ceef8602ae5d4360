if true
  pass
end
