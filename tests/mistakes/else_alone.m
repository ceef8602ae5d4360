else

